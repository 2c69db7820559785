# The work of (b) in R: from a byte for each answer, and each row's firm, to scores, percentages and classes.
words <- commandArgs(trailingOnly = TRUE)
numbers <- function(json) as.numeric(strsplit(gsub("[][ ]", "", json), ",")[[1]])
vpd_of_item <- numbers(words[4])
footprints <- matrix(numbers(words[5]), nrow = 6)
read <- function(path, size) {
  readBin(path, "integer", file.size(path) / size, size, signed = size == 4)
}
codes <- matrix(read(words[1], 1), nrow = length(vpd_of_item))
firm_of <- read(words[2], 4)

work <- function() {
  answers <- codes
  answers[answers < 1 | answers > 5] <- NA
  answered <- !is.na(answers)
  answers[!answered] <- 0
  by_firm <- function(values) rowsum(t(rowsum(values, vpd_of_item)), firm_of)
  scores <- by_firm(answers) / by_firm(answered + 0)
  percentages <- 100 * scores / rowSums(scores)
  max.col(cor(t(percentages), footprints), ties.method = "first") - 1
}

times <- numeric(0)
for (i in seq_len(as.integer(words[3]) + 1)) times <- c(times, 1000 * system.time(found <- work())[["elapsed"]])
cat(sprintf(
  '{"first": %f, "median": %f, "classes": [%s]}',
  times[1], median(times[-1]), paste(found, collapse = ",")
))
