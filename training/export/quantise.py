"""int8 for the encoder's matrix products and the word pieces' embeddings, one scale a column or a row; the heads stay in fp32."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic



# A layer of the encoder multiplies by 384 x 384 weights or more, a head by fewer.
LEAST_PRODUCT = 384 * 384


def quantise(full, small, kept=()):
    """Writes `small` from `full`; products named in `kept` stay in fp32, as those of the heads do."""
    model = onnx.load(str(full))
    sizes = {t.name: np.prod(t.dims) for t in model.graph.initializer}
    products = [n for n in model.graph.node if n.op_type == "MatMul"]
    kept = [*kept, *(n.name for n in products if sizes.get(n.input[1], 0) < LEAST_PRODUCT)]
    quantize_dynamic(
        str(full), str(small), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul"], nodes_to_exclude=kept
    )
    model = onnx.load(str(small))
    rows_as_int8(model.graph)
    onnx.save(model, str(small))


def rows_as_int8(graph, least=1_000_000):
    """Every large table that is only looked up becomes int8 with a scale a row; onnxruntime's own way has one scale for all of it."""
    for table in [t for t in graph.initializer if t.data_type == TensorProto.FLOAT and np.prod(t.dims) >= least]:
        readers = [n for n in graph.node if table.name in n.input]
        if any(n.op_type != "Gather" or n.input[0] != table.name for n in readers):
            continue
        rows = numpy_helper.to_array(table)
        scale = np.abs(rows).max(1, keepdims=True) / 127 + 1e-12
        small = np.clip(np.rint(rows / scale), -127, 127).astype(np.int8)
        graph.initializer.remove(table)
        graph.initializer.extend(
            [numpy_helper.from_array(small, f"{table.name}.rows"), numpy_helper.from_array(scale.astype(np.float32), f"{table.name}.scale")]
        )
        for node in readers:
            at = list(graph.node).index(node)
            graph.node.remove(node)
            out, index = node.output[0], node.input[1]
            made = [
                helper.make_node("Gather", [f"{table.name}.rows", index], [f"{out}.rows"]),
                helper.make_node("Cast", [f"{out}.rows"], [f"{out}.float"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [f"{table.name}.scale", index], [f"{out}.scale"]),
                helper.make_node("Mul", [f"{out}.float", f"{out}.scale"], [out]),
            ]
            for i, one in enumerate(made):
                graph.node.insert(at + i, one)
