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
$python -m prepare.marked negotiations $made/marked
$python -m prepare.annotations annotations/polnear.tsv "$shared/data/polnear/train.jsonl.gz" $made/polnear
$python -m prepare.positions "$shared" $made/marked $made/polnear $made
$python -m prepare.anchors "$reader" $made/positions.pickle $made/marked.pickle
$python -m prepare.extra "$reader" "$shared" $made
settings=(--wide --depth 4 --rate 1.5e-4 --epochs 6 --threads "$OMP_NUM_THREADS" --extra $made/marked.pickle $made/phrases.pickle $made/plover.pickle)
$python -m train.stage2 $made/positions.pickle "$reader" $made/left-out "${settings[@]}" --lofo
$python -m evaluate.keep $made/positions.pickle $made/decoding.json $made/left-out/held-out.pickle
$python -m train.stage2 $made/positions.pickle "$reader" $made/all "${settings[@]}"
$python -m export.run_stances "$reader" $made/all/stances.pt $made/decoding.json work/export
$python -m export.parity work/export
