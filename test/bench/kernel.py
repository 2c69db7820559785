"""The work of (b) in numpy or pandas: from a byte for each answer, and each row's firm, to scores, percentages and classes."""

import json
import statistics
import sys
import time

import numpy

WAY, CODES, FIRM_OF, ROUNDS, VPD_OF_ITEM, FOOTPRINTS = sys.argv[1:]
vpd_of_item = numpy.array(json.loads(VPD_OF_ITEM))
footprints = numpy.array(json.loads(FOOTPRINTS), dtype=float)
codes = numpy.fromfile(CODES, dtype=numpy.uint8).reshape(-1, len(vpd_of_item))
firm_of = numpy.fromfile(FIRM_OF, dtype=numpy.uint32)


def with_numpy():
    firms = firm_of.max() + 1
    answered = (codes >= 1) & (codes <= 5)
    place = firm_of[:, None].astype(numpy.int64) * 6 + vpd_of_item
    sums = numpy.bincount(place.ravel(), weights=(codes * answered).ravel(), minlength=firms * 6)
    counts = numpy.bincount(place.ravel(), weights=answered.ravel(), minlength=firms * 6)
    return classes((sums / counts).reshape(firms, 6))


def with_pandas():
    frame = pandas.DataFrame(codes).astype(float)
    frame = frame.where((frame >= 1) & (frame <= 5))
    by_vpd = frame.T.groupby(vpd_of_item)
    sums = by_vpd.sum().T.groupby(firm_of).sum()
    counts = by_vpd.count().T.groupby(firm_of).sum()
    return classes((sums / counts).to_numpy())


def classes(scores):
    percentages = 100 * scores / scores.sum(axis=1, keepdims=True)
    a = percentages - percentages.mean(axis=1, keepdims=True)
    b = footprints - footprints.mean(axis=1, keepdims=True)
    lengths = numpy.linalg.norm(a, axis=1, keepdims=True) * numpy.linalg.norm(b, axis=1)
    return (1 - a @ b.T / lengths).argmin(axis=1)


if WAY == "pandas":
    import pandas
work = with_pandas if WAY == "pandas" else with_numpy
times = []
for _ in range(int(ROUNDS) + 1):
    began = time.perf_counter()
    found = work()
    times.append(1000 * (time.perf_counter() - began))
print(json.dumps({"first": times[0], "median": statistics.median(times[1:]), "classes": found.tolist()}))
