# Reference numbers for test/hvm/measures.test.ts, computed by base R.
# Run in this folder: Rscript measures.R > measures.json
# Profiles of 3 to 10 values, half of them rounded so that ties occur.
set.seed(20261122)
number <- function(x) paste(sprintf("%.17g", x), collapse = ", ")
cases <- character(0)
for (i in 1:60) {
  n <- sample(3:10, 1)
  x <- runif(n, 1, 5)
  y <- runif(n, 0, 50)
  if (i %% 2 == 0) { x <- round(x); y <- round(y / 10) }
  if (sd(x) == 0 || sd(y) == 0) next
  cases <- c(cases, sprintf(
    '  {"x": [%s], "y": [%s], "correlation": %s, "spearman": %s, "kendall": %s, "euclidean": %s, "cityblock": %s, "cosine": %s}',
    number(x), number(y),
    number(1 - cor(x, y)), number(1 - cor(x, y, method = "spearman")), number(1 - cor(x, y, method = "kendall")),
    number(dist(rbind(x, y))), number(dist(rbind(x, y), method = "manhattan")),
    number(1 - sum(x * y) / sqrt(sum(x^2) * sum(y^2)))))
}
cat(sprintf('{\n"origin": "%s, measures.R",\n"cases": [\n%s\n]}\n', R.version.string, paste(cases, collapse = ",\n")))
