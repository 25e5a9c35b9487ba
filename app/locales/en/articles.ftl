# The list of articles, and the page of one.

articles-opening = Of the Directive’s <matrix>{ $all } articles</matrix> that ask something of Member States, a gap is reported on { $gaps ->
    [0] none
    [one] one
   *[other] { $gaps }
}; what is not known is counted beside it.
articles-caption = Articles by theme
articles-caption-small = { $aspect }, of the { $bound } Member States bound on { $day }: with a reported gap, not known, and with any finding.
articles-col-number = Article
articles-col-heading = Short name and official heading
articles-col-counted = Provisions counted
articles-col-held = With a finding
articles-options-only = options only

article-gap = Article { $number }, { $name }: a gap is reported in <list>{ $reported }</list> of { $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }, and of { $unknown } it is not known.
article-no-gap = Article { $number }, { $name }: no gap is reported, and of <list>{ $unknown }</list> of { $bound } { $bound ->
        [one] Member State
       *[other] Member States
    } it is not known.
article-no-gap-all-unknown = Article { $number }, { $name }: no gap is reported, and of all <list>{ $bound }</list> Member States it is not known.
article-not-yet-due = Article { $number }, { $name }: not yet due. Something is reported as missing in <list>{ $reported }</list> of { $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }, and of { $unknown } it is not known.
article-nobody = Article { $number }, { $name }: no Member State is bound on this day.
article-asks-nothing = Article { $number }, { $name }: it asks nothing that is counted here.
article-official = Official heading: “{ $heading }”. <eli>The Directive in the Official Journal</eli>.
article-asks = What it asks
article-by-state = By Member State
article-by-state-sub = Each finding says whose view it is and who reported it. Newest first; a fainter one does not decide.
article-without = { $count ->
    [one] No finding is held on one Member State
   *[other] No finding is held on { $count } Member States
}
article-grid-caption = What stands on each provision
article-grid-small = Only Member States with a finding on a provision.
article-grid-provision = Provision
article-neighbours = Neighbouring articles
figure-evidence = of { $of } Member States: evidence is held
