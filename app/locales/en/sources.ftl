# The list of sources, and the page of one.

sources-opening = Every fact here rests on one of <list>{ $count } sources</list>, and says which.
sources-read-on = All were read on { $day }.
sources-read-between = They were read between { $first } and { $last }.
sources-whatever-the-day = All are listed, whatever the day shown.
sources-caption = Sources
sources-col-title = Title
sources-col-publisher = Publisher
sources-col-kind = Kind
sources-col-of = Published
sources-col-read = Read on
sources-col-rows = Rows that rest on it
sources-filter-label = Find a source
sources-filter-status = { $shown } of { $total } sources
sources-filter-none = None of { $total } sources holds these words.

source-rests = { $count ->
    [0] No row of the data rests on it; it was read all the same.
    [one] <rows>One row</rows> of the data rests on it.
   *[other] <rows>{ $count } rows</rows> of the data rest on it.
}
source-reference = Reference
source-address = Address
source-reached = Reached by
source-cite = Cite as
source-findings = What it says
source-steps = Steps of procedures that it reports
source-col-step = Step
source-others = What else rests on it
source-penalty = maximum penalty for the offence of Article { $provision }
source-reply = replied { $on } on { $part }:
source-counts-from = counts from { $day }
