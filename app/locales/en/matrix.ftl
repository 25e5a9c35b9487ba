# The matrix.

matrix-heading = Member States by article
matrix-how-to-read = Cells with evidence are links to it. What is not known is never drawn as compliance.
matrix-caption = { $aspect }: each part of Directive { $directive } by Member State, as things stood on { $day }
matrix-state = Member State
matrix-all = All
matrix-article = Article
matrix-theme-as-a-whole = Theme as a whole
matrix-coverage = Coverage
matrix-of-articles = of { $of } articles
matrix-shown = { $shown ->
    [0] None of { $total } Member States has
    [one] One of { $total } Member States has
   *[other] { $shown } of { $total } Member States have
} this status in a column that is shown.

filter-all = All
filter-part = Part of the Directive
filter-directive-alone = The whole Directive alone
filter-status = Status
filter-any-gap = Any reported gap
filter-not-known = Not known
filter-gap-in-part = { $status }: in part
filter-gap-in-full = { $status }: in all of it
filter-order = Columns
order-theme = By theme
order-number = By number
filter-apply = Apply
filter-clear = Clear
