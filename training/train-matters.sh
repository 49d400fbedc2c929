#!/usr/bin/env bash
# Trains the encoder of matters anew: training/train-matters.sh, once training/train-positions.sh has made the documents and the reader's export.
# What is made on the way stays in training/work/matters; the graph goes beside the reader's in training/work/export.
set -euo pipefail
cd "$(dirname "$0")"
python=work/venv/bin/python
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
positions=work/positions
made=work/matters
$python -m prepare.benches ../bench $positions/told.pickle crises stories
$python -m prepare.anchors work/restored/reader.pt $positions/told.pickle
for name in marked told positions; do
  $python -m prepare.matters $positions/$name.pickle $made/$name.pickle
done
judges=(--judge $made/told.pickle $made/positions.pickle)
$python -m train.run_matters $made/marked.pickle $made/teacher.pt --minutes 16 "${judges[@]}"
$python -m train.run_matters $made/marked.pickle $made/matters.pt --teacher $made/teacher.pt --layers 1 3 5 --rate 2e-4 --minutes 28 "${judges[@]}"
$python -m export.matters $made/matters.pt 64 work/export
