"""int8 for the encoder's matrix products and all embeddings; the heads stay in fp32."""

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic


def quantise(full, small):
    quantize_dynamic(str(full), str(small), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"])
