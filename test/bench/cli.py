"""What an analyst would write by hand: reads the sample study, averages each item by firm, and writes one sheet."""

import sys

import pandas

source, target = sys.argv[1:]
answers = pandas.read_excel(source, sheet_name="Answers")
items = [column for column in answers.columns if column.startswith("Q")]
means = answers[["Firm", *items]].replace(0, float("nan")).groupby("Firm", sort=False).mean()
means.to_excel(target, sheet_name="Means", engine="openpyxl")
