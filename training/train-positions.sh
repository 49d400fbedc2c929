#!/usr/bin/env bash
# Trains the position heads anew, from those that ship: training/train-positions.sh SHARED
# SHARED holds gold/, seeds/ and data/. What is made on the way stays in training/work; the new model goes to training/work/export.
set -euo pipefail
shared=$(realpath "${1:?usage: training/train-positions.sh SHARED}")
cd "$(dirname "$0")"
python=work/venv/bin/python
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
made=work/positions
restored=work/restored
work/venv/bin/pip install --quiet --no-deps -r requirements-teacher.txt
$python -m export.restore ../models/reader/reader.onnx $restored
reader=$restored/reader.pt
$python -m prepare.marked negotiations $made/marked
$python -m prepare.annotations annotations/polnear.tsv "$shared/data/polnear/train.jsonl.gz" $made/polnear
$python -m prepare.annotations annotations/polnear-more.tsv "$shared/data/polnear/train.jsonl.gz" $made/polnear-more
$python -m prepare.positions "$shared" $made/marked $made/polnear $made/polnear-more $made
$python -m prepare.unmarked "$shared/data/polnear/train.jsonl.gz" $made/unmarked.pickle annotations/*.tsv --gold "$shared/gold"
$python -m prepare.benches ../bench $made/benches.pickle worlds scenes crises
$python -m prepare.anchors "$reader" $made/{positions,marked,benches}.pickle
$python -m prepare.extra "$reader" "$shared" $made
extra=("$made"/{marked,phrases,plover,unmarked}.pickle "$made/positions.pickle") # the annotated folders a second time
$python -m train.teacher $made/teacher $made/positions.pickle "${extra[@]}" --threads "$OMP_NUM_THREADS"
settings=(--wide --depth 6 --rate 1.2e-4 --epochs 3 --dropout 0.1 --budget 2500 --threads "$OMP_NUM_THREADS" --start $restored/stances.pt)
$python -m train.stage2 $made/positions.pickle "$reader" $made/all "${settings[@]}" --soft $made/teacher/soft.pt --extra "${extra[@]}" --judge $made/benches.pickle
$python -m evaluate.keep $made/benches.pickle $made/decoding.json $made/all/held-out.pickle
$python -m export.run_stances "$reader" $made/all/stances.pt $made/decoding.json work/export
$python -m export.parity work/export
