# Reference figures for class breaks, computed by R. In the folder of the project:
#
#   npx tsx tests/golden/export-values.ts
#   Rscript tests/golden/class-breaks.R > tests/golden/class-breaks.json
#   npm run format
#
# Needs the package classInt (its style "fisher" is the exact optimum: Fisher 1958, Hartigan 1975).
#
# Three kinds of columns: an invented one with many ties and columns of the made-up town, both kept
# here with their values; and IMD and crime scores of Birmingham's neighbourhoods (Indices of
# Deprivation 2025, MHCLG, Open Government Licence v3.0), of which only breaks and counts are kept.
# Without the official file the third kind is missing and must not be committed so.
suppressMessages(library(classInt))

# As the app holds figures and breaks: in four bytes.
float32 <- function(numbers) readBin(writeBin(numbers, raw(), size = 4), "numeric", length(numbers), size = 4)
list_of <- function(numbers) paste0("[", paste(format(numbers, digits = 15, trim = TRUE), collapse = ", "), "]")
number <- function(value) format(value, digits = 15)
floats_of <- function(numbers) paste0("[", paste(format(numbers, digits = 9, trim = TRUE), collapse = ", "), "]")

# Rows in each class; a value that equals a break belongs to the class above it.
counts <- function(values, breaks) tabulate(findInterval(values, float32(breaks)) + 1, length(breaks) + 1)
population_sd <- function(values) sqrt(mean((values - mean(values))^2))

cut_by <- list(
  quantile = function(values, n) quantile(values, (1:(n - 1)) / n, type = 7, names = FALSE),
  equal = function(values, n) head(seq(min(values), max(values), length.out = n + 1)[-1], -1),
  deviations = function(values, n) {
    step <- if (n <= 5) 1 else 0.5
    mean(values) + (seq(0, n - 2) - (n - 2) / 2) * step * population_sd(values)
  },
  # The lowest value of each class but the first: R closes intervals on the right, at midpoints.
  natural = function(values, n) {
    limits <- classIntervals(values, n, style = "fisher")$brks
    sapply(limits[2:n], function(limit) min(values[values > limit]))
  }
)

i <- 0:399
columns <- list(invented = float32(round(((i * 7919) %% 1009)^1.4 / 180 + (i %% 5) / 2, 1)))
for (file in sort(Sys.glob(".cache/golden/*.txt")))
  columns[[sub("[.]txt$", "", basename(file))]] <- float32(scan(file, quiet = TRUE))

# A break of natural classes may lie anywhere between two of them, so of those the counts are enough.
cut_json <- function(values, style, n) {
  breaks <- cut_by[[style]](values, n)
  kept <- if (style == "natural") "" else paste0('"breaks": ', list_of(breaks), ", ")
  paste0('"', style, '": {', kept, '"counts": ', list_of(counts(values, breaks)), "}")
}
column_json <- function(name) {
  values <- columns[[name]]
  ours <- !startsWith(name, "birmingham")
  cuts <- sapply(3:7, function(n) {
    paste0('"', n, '": {', paste(sapply(names(cut_by), function(style) cut_json(values, style, n)), collapse = ", "), "}")
  })
  paste0(
    '{"name": "', name, '", "n": ', length(values), ', "mean": ', number(mean(values)),
    ', "sd": ', number(population_sd(values)),
    ', "values": ', if (ours) floats_of(values) else "null",
    ', "cuts": {', paste(cuts, collapse = ", "), "}}"
  )
}

shares <- c(0, 0.001, 0.2, 1 / 3, 0.4, 0.5, 0.6, 0.8, 0.937, 1)
cat('{"made": "R ', R.version$major, ".", R.version$minor, ", classInt ",
    as.character(packageVersion("classInt")), '", ', sep = "")
cat('"shares": ', list_of(shares), ", ", sep = "")
cat('"quantiles": ', list_of(quantile(columns$invented, shares, type = 7, names = FALSE)), ", ", sep = "")
cat('"columns": [', paste(sapply(names(columns), column_json), collapse = ", "), "]}\n", sep = "")
