# Reference figures for class breaks, computed by R on invented numbers.
# Run in this folder: Rscript class-breaks.R > class-breaks.json, then `npm run format`.
# Needs the package classInt (its style "fisher" is the exact optimum: Fisher 1958, Hartigan 1975).
suppressMessages(library(classInt))

# A skewed made-up column with ties, of the size of a large town.
i <- 0:399
values <- round(((i * 7919) %% 1009)^1.4 / 180 + (i %% 5) / 2, 1)

list_of <- function(numbers) paste0("[", paste(format(numbers, digits = 15, trim = TRUE), collapse = ", "), "]")
shares <- c(0, 0.001, 0.2, 1 / 3, 0.4, 0.5, 0.6, 0.8, 0.937, 1)

# The lowest value of each class but the first; R closes intervals on the right, so cut by midpoints.
starts <- function(classes) {
  breaks <- classIntervals(values, classes, style = "fisher")$brks
  sapply(breaks[2:classes], function(limit) min(values[values > limit]))
}

cat("{\n")
cat('  "made": "R ', R.version$major, ".", R.version$minor, ", classInt ",
    as.character(packageVersion("classInt")), '",\n', sep = "")
cat('  "values": ', list_of(values), ",\n", sep = "")
cat('  "shares": ', list_of(shares), ",\n", sep = "")
cat('  "quantiles": ', list_of(quantile(values, shares, type = 7, names = FALSE)), ",\n", sep = "")
cat('  "naturalBreaks": {\n')
for (classes in 3:7) {
  cat('    "', classes, '": ', list_of(starts(classes)), if (classes < 7) ",", "\n", sep = "")
}
cat("  }\n}\n")
