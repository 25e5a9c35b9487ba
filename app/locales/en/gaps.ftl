# The chart of reported gaps and of what is not known.
gaps-heading = Reported gaps, and what is not known
gaps-sub = { $aspect }: of the { $bound ->
        [one] { $bound } Member State
       *[other] { $bound } Member States
    } bound on { $day }. What is not known is not compliance.
gaps-sub-before = { $aspect }: of the { $bound ->
        [one] { $bound } Member State
       *[other] { $bound } Member States
    } bound on { $day }. Transposition was not yet due: what was reported is not yet due either.
gaps-nobody = No Member State was bound on this day: there is nothing to count.
gaps-title = Reported gaps, and what is not known, { $day }
gaps-scale = share of bound States
gaps-scale-start = 0
gaps-scale-end = 100 %
gaps-key-reported = Reported gap
gaps-key-before = Reported, not yet due
gaps-key-unknown = Not known
gaps-key-neither = Transposed or optional
gaps-figure = { $reported } reported, { $unknown } not known, of { $bound }
gaps-described = { $node }: { $figure }
gaps-col-part = Part of the Directive
gaps-col-reported = Reported
gaps-col-unknown = Not known
gaps-col-bound = Bound
gaps-rule = A State counts as reported if the Commission, a court or another source holds a gap that stands; as not known if it is unclear, if no gap was found in a part, or if no finding is held. Neither are States where it is transposed, and articles of options alone. <method>Method { $method }</method>.
