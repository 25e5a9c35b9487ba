# National maximum penalties against the least maximum that the Directive asks for:
# /penalties, its chart and its file.

maxima-title = Penalties

## The opening

maxima-opening = On { $day }, a maximum penalty in national law could be compared with what the Directive asks for in <known>{ $known ->
        [0] none
       *[other] { $known }
    }</known> of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }</bound>.
maxima-opening-lower = { $lower ->
        [0] None of those held is lower.
       *[other] In <lower>{ $lower }</lower> a maximum is lower.
    }
maxima-opening-unknown = Of <unknown>{ $unknown }</unknown> nothing is held: not known.
maxima-opening-chosen = Only what is chosen is counted.
maxima-nobody = On { $day }, the Directive did not yet bind any Member State: there is nothing to compare.
maxima-not-bound = On { $day }, the Directive bound none of the Member States chosen: there is nothing to compare.
maxima-sum = <known>{ $known }</known> national maxima known, { $lower ->
        [0] none of them lower
       *[other] <known>{ $lower }</known> of them lower
    } + <unknown>{ $unknown }</unknown> not known = <all>{ $all }</all> least maxima × Member States.
maxima-intro = For each of these offences the Directive asks that the longest term of imprisonment in national law be at least so many years: the least maximum. A State of which no maximum is held is not known, never without a shortfall.

## What is chosen

maxima-choose = Offence or article
maxima-choose-article = All of Article { $number }
maxima-states = Choose Member States

## Words of the tables

maxima-victim-below = below the age of consent
maxima-victim-above = above the age of consent
maxima-victim-any = of any age
maxima-offence = { $provision }, { $victim }
maxima-number = { $years }
maxima-none = none held
maxima-not-known = not known
maxima-no-shortfall = none
maxima-short = ({ $shortfall } short)
maxima-none-lower = none of those held
maxima-head-asked = At least, years
maxima-head-held = Maxima held
maxima-col-offence = Offence
maxima-col-victim = Victim
maxima-col-asked = Least maximum, years
maxima-col-held = National maxima held
maxima-col-shortfall = Greatest shortfall, years
maxima-col-unknown = Not known
maxima-col-maximum = National maximum
maxima-col-maximum-years = National maximum, years
maxima-col-short = Shortfall
maxima-col-of = Of

maxima-table = What the Directive asks for, and what is held
maxima-table-small = The longest term of imprisonment, as things stood on { $day }, of the { $bound ->
        [one] { $bound } Member State
       *[other] { $bound } Member States
    } counted. Where the Directive asks for the same whatever the age of the victim, the offence stands once.

maxima-held = National maxima held, each with its record
maxima-held-sub = Of several records of one State the newest counts, of those of the same day the lowest maximum.
maxima-held-none = No national maximum is held here for this day. That says nothing on any State’s law.
maxima-both = { $below } below the age of consent, { $above } above it; the Directive asks for { $asked } at least
maxima-only = { $held } { $known }; { $other } not known; the Directive asks for { $asked } at least

maxima-unknown = Not known
maxima-unknown-sub = No maximum is held for these, or none for all the victims for whom the Directive asks for one.
maxima-unknown-none = A maximum is held for each.
maxima-unknown-count = <all>{ $count } of { $of }</all> least maxima

maxima-left = Held, and not compared
maxima-left-sub = The Directive asks for no number of years here, or not for these victims.
maxima-left-years = { $held } { $victim }

## How it is compared, and to take away

maxima-rule-heading = How it is compared
maxima-rule = The shortfall is the number of years for which the Directive asks, less the national maximum. A record counts from its day, or, where it gives none, from the day on which its source was read. Where the Directive tells no ages apart and national law does, the lower maximum is compared. No status follows from this comparison.
maxima-rule-limits = A national maximum is compared as its source gives it. Whether that law covers all of the offence, and with which aggravated forms, is not examined here; what the record notes stands beside it.
maxima-before = Transposition was due only on { $deadline }: before that day no maximum had to be raised.
maxima-silent = For { $provisions } the Directive sets no number of years.
maxima-csv = This comparison (CSV)
maxima-data = The records of penalties
maxima-json = For programs (JSON)

## The chart

maxima-chart = National maxima against the least maximum
maxima-chart-sub = A dot is a maximum that is held of one of { $bound ->
        [one] { $bound } Member State
       *[other] { $bound } Member States
    } on { $day }; a number in it counts several. What is not known has no dot: its count stands beside the row.
maxima-chart-title = Maximum penalties against what the Directive asks for, { $day }
maxima-chart-scale = longest term of imprisonment, years
maxima-chart-nobody = No Member State that could be compared was bound on this day.
maxima-chart-rule = A State without a record is not known. <rule>How it is compared</rule>.
maxima-key-asked = least maximum that the Directive asks for
maxima-key-enough = national maximum, at least that
maxima-key-short = national maximum, lower
maxima-key-shortfall = shortfall
maxima-figure = { $known ->
        [0] none held, { $unknown } not known
       *[other] { $known } held, { $unknown } not known
    }
maxima-described = { $offence }: { $asked } asked for; { $held }
maxima-described-held = { $state } { $years }
