#!/usr/bin/env bash
# Trains the position heads onto a trained reader: training/train-positions.sh SHARED READER.pt
# SHARED holds gold/, seeds/ and data/. What is made on the way stays in training/work; the new model goes to training/work/export.
set -euo pipefail
shared=$(realpath "${1:?usage: training/train-positions.sh SHARED READER.pt}")
reader=$(realpath "${2:?usage: training/train-positions.sh SHARED READER.pt}")
cd "$(dirname "$0")"
python=work/venv/bin/python
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
made=work/positions
work/venv/bin/pip install --quiet --no-deps -r requirements-teacher.txt
$python -m prepare.marked negotiations $made/marked
$python -m prepare.annotations annotations/polnear.tsv "$shared/data/polnear/train.jsonl.gz" $made/polnear
$python -m prepare.annotations annotations/polnear-more.tsv "$shared/data/polnear/train.jsonl.gz" $made/polnear-more
$python -m prepare.positions "$shared" $made/marked $made/polnear $made/polnear-more $made
$python -m prepare.anchors "$reader" $made/positions.pickle $made/marked.pickle
$python -m prepare.extra "$reader" "$shared" $made
# Teacher and left-out tower have both not learnt these folders: what the tower finds there is what it finds in a negotiation never seen.
left=(seeds trade-and-labour)
extra=("$made"/{marked,phrases,plover}.pickle)
$python -m train.teacher $made/teacher $made/positions.pickle "${extra[@]}" --leave "${left[@]}" --threads "$OMP_NUM_THREADS"
settings=(--wide --depth 6 --rate 1.5e-4 --epochs 6 --threads "$OMP_NUM_THREADS" --soft $made/teacher/soft.pt --extra "${extra[@]}")
$python -m train.stage2 $made/positions.pickle "$reader" $made/left-out "${settings[@]}" --lofo --folds "$(IFS=+; echo "${left[*]}")"
$python -m evaluate.keep $made/positions.pickle $made/decoding.json $made/left-out/held-out.pickle
$python -m train.stage2 $made/positions.pickle "$reader" $made/all "${settings[@]}"
$python -m export.run_stances "$reader" $made/all/stances.pt $made/decoding.json work/export
$python -m export.parity work/export
