# The matrix.

matrix-heading = Member States by article
matrix-how-to-read = Cells with evidence are links to it. What is not known is never drawn as compliance.
matrix-caption = { $aspect }: each part of Directive { $directive } by Member State, as things stood on { $day }
matrix-state = Member State
matrix-all = All
matrix-article = Article
matrix-theme-as-a-whole = Theme as a whole
matrix-by-state = By Member State
matrix-gaps = Gaps
# Below it: of which cells they are counted.
matrix-gaps-of = in cells shown
matrix-coverage = Coverage
matrix-of-articles = of { $of } articles
matrix-option = option
matrix-not-chosen = not chosen by the filter

# The provisions of an article as columns.
matrix-provisions = Provisions
matrix-open = Show the { $count ->
    [one] provision
   *[other] { $count } provisions
} of { $article }
matrix-close = Hide the { $count ->
    [one] provision
   *[other] { $count } provisions
} of { $article }
matrix-provisions-ask = What the provisions ask

# Sorting.
matrix-sort-by = sort: { $order }
sort-protocol = Protocol order
sort-name = Name
sort-most-gaps = Most reported gaps first
sort-fewest-gaps = Fewest reported gaps first
sort-most-coverage = Most coverage first
sort-least-coverage = Least coverage first

# The foot.
matrix-reported = Gap reported
matrix-reported-before = Reported, not yet due
matrix-unknown = Not known
matrix-of-states = of { $count ->
    [one] one State
   *[other] { $count } States
} bound

# What is shown.
matrix-shown-rows = { $shown ->
    [one] <shown>One of { $total } Member States</shown> is
   *[other] <shown>{ $shown } of { $total } Member States</shown> are
} shown.
matrix-shown-cells = { $shown ->
    [one] <shown>One of { $total } Member States</shown> has
   *[other] <shown>{ $shown } of { $total } Member States</shown> have
} { $cells ->
    [one] one cell
   *[other] { $cells } cells
} that the filter chooses; the other cells have lost their colour.
matrix-compared-whole = What follows compares every part of the Directive and every Member State on the two days, or the one State that is chosen, whatever else the filter leaves.
matrix-changed = A second outline marks <list>cells that differ on { $day }</list>.
matrix-nothing = Nothing matches: no cell in the columns shown is like this on this day.
matrix-file = These { $rows } cells as CSV

# The filter.
filter-all = All
filter-part = Part of the Directive
filter-directive-alone = The whole Directive alone
filter-status = Status
filter-any-gap = Any reported gap
filter-not-known = Not known
filter-gap-in-part = { $status }: in part
filter-gap-in-full = { $status }: in all of it
filter-basis = Whose view
filter-grade = How firmly held
filter-contested = Sources
filter-contested-yes = Sources disagree
filter-contested-no = No source disagrees
filter-inferred = Article or theme
filter-inferred-yes = Inferred by this monitor
filter-inferred-no = Named by the source
filter-group = Group of States
filter-group-bound = Bound on this day
filter-group-procedure = With a procedure not known to be closed
filter-states = Member States; none chosen is all
filter-state = Member State
filter-order = Columns
filter-sort = Rows
filter-more = More filters
order-theme = By theme
order-number = By number
filter-apply = Apply
filter-clear = Clear
filter-clear-all = Clear all filters
filter-chosen-label = Filters chosen
filter-chosen = { $label }: { $choice }
filter-remove = Remove { $choice }

# In the browser.
matrix-keys = Arrow keys move between cells; Enter shows what a cell rests on, Escape leads back.
panel-heading = { $state }: { $node }
panel-close = Close
panel-loading = Loading what this cell rests on.
panel-failed = What this cell rests on could not be loaded.
panel-whole = Open this on its own page
