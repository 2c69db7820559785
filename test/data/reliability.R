# Alpha with Feldt's interval, ICC(1) and ICC(2), and agreement within a group, by base R: the numbers of reliability.A…F, icc.A…F and
# respondentAgreement in analyses-references.json, and of its validation V14 to V19 and V22. (psych and multilevel give the same: psych::alpha,
# psych::ICC; multilevel::rwg.j, ad.m. multilevel::ICC1 takes the plain mean group size where we take n0, so it differs for unequal firms.)
# W and the interval of rho: concordance.R.
# Run in this folder: Rscript reliability.R
number <- function(x) cat(sprintf("%.15g", x), "\n")
alpha <- function(y) {
  y <- y[complete.cases(y), , drop = FALSE]
  k <- ncol(y); n <- nrow(y)
  a <- k / (k - 1) * (1 - sum(apply(y, 2, var)) / var(rowSums(y)))
  freedom <- c(n - 1, (n - 1) * (k - 1))
  c(alpha = a, lower = 1 - (1 - a) * qf(.975, freedom[1], freedom[2]), upper = 1 - (1 - a) * qf(.025, freedom[1], freedom[2]))
}
rest <- function(y) sapply(seq_len(ncol(y)), function(i) cor(y[, i], rowSums(y[, -i])))
dropped <- function(y) sapply(seq_len(ncol(y)), function(i) alpha(y[, -i])[["alpha"]])
icc <- function(score, firm) {
  sizes <- table(firm); K <- length(sizes); N <- length(score)
  table <- summary(aov(score ~ factor(firm)))[[1]]
  msb <- table[1, 3]; msw <- table[2, 3]; f <- msb / msw
  n0 <- (N - sum(sizes^2) / N) / (K - 1)
  bounds <- c(f / qf(.975, K - 1, N - K), f * qf(.975, N - K, K - 1))
  c(icc1 = (msb - msw) / (msb + (n0 - 1) * msw), icc1 = (bounds - 1) / (bounds + n0 - 1),
    icc2 = 1 - 1 / f, icc2 = 1 - 1 / bounds, p = pf(f, K - 1, N - K, lower.tail = FALSE))
}
agreement <- function(y) {
  J <- ncol(y); s2 <- mean(apply(y, 2, var))
  rwgj <- function(chance) { x <- max(0, 1 - s2 / chance); J * x / (J * x + 1 - x) }
  c(rwgj(2), rwgj(1.34), 1 - s2 / 2, mean(apply(y, 2, function(x) mean(abs(x - mean(x))))))
}
# Shrout and Fleiss (1979), Table 2.
judges <- matrix(c(9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7), ncol = 4, byrow = TRUE)
number(icc(as.vector(t(judges)), rep(1:6, each = 4)))  # V14, then p
number(alpha(judges))                                  # V15
number(c(rest(judges), dropped(judges)))               # V16
number(agreement(matrix(c(2, 4, 5, 3, 1, 4, 2, 2, 2, 2, 2, 3, 3, 2, 2, 4), ncol = 1))[1])  # V18
hvm1 <- matrix(c(2, 2, 3, 3, 3, 2, 3, 3, 1, 2, 1, 2, 2, 3, 3, 3, 2, 3, 2, 2, 3, 2, 2, 2, 4, 3, 4, 2, 2, 4), ncol = 6, byrow = TRUE)
number(agreement(hvm1))                                # V19
number(c(qf(.95, 5, 10), qf(.975, 5, 15), qf(.025, 5, 15)))  # V22
