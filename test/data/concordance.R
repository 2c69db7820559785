# Kendall's W with ties (V17) and the interval of Spearman's rho (V20) of analyses-references.json, by base R.
# Run: Rscript concordance.R. It prints what `expected` has there; no R was at hand where this was written, and an independent
# program in R 4.2 gave the numbers (see `about` in that file). The tests read them from there.
judges <- rbind(
  c(3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3),
  c(3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4),
  c(2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2))
m <- nrow(judges)
n <- ncol(judges)
ranked <- t(apply(judges, 1, rank))
ties <- sum(apply(ranked, 1, function(row) sum(table(row)^3 - table(row))))
totals <- colSums(ranked)
w <- 12 * sum((totals - mean(totals))^2) / (m^2 * (n^3 - n) - m * ties)
chi2 <- m * (n - 1) * w
cat(sprintf('{"w": %.15g, "chi2": %.15g, "p": %.15g, "meanRho": %.15g}\n',
            w, chi2, pchisq(chi2, n - 1, lower.tail = FALSE), (m * w - 1) / (m - 1)))

x <- c(67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51)
y <- c(21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19)
rho <- cor(x, y, method = "spearman")
half <- qnorm(.975) * sqrt((1 + rho^2 / 2) / (length(x) - 3))
cat(sprintf('{"rho": %.15g, "lower": %.15g, "upper": %.15g}\n', rho, tanh(atanh(rho) - half), tanh(atanh(rho) + half)))
