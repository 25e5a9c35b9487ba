# Searching an edition: the box on every page, and what is found.

search-label = Search this site
search-button = Search
search-title = Search
search-title-asked = Search for “{ $asked }”
search-opening-blank = Search the facts of this data edition
search-opening = { $count ->
    [one] One result for “{ $asked }”
   *[other] { $count } results for “{ $asked }”
}
search-opening-none = Nothing is found for “{ $asked }”
search-sub = As things stood on { $day }, in data edition { $revision }. What counts only from a later day is left out.
search-left-out = Only the first { $most } words are searched for.
search-kinds = Kinds of results
search-all-kinds = All kinds
search-none-of-kind = Nothing is found under { $kind }.
search-show-all = Show all { $count }: { $kind }
search-shown-of = The first { $shown } of { $count } are shown. Add a word to find fewer.
search-near = resembles what was searched for
search-of-state = { $state }: { $part }
search-step = { $step }: { $when }

search-no-words = There is no letter and no digit in it to search for.
search-unknown-word = “{ $word }” stands nowhere in this edition.
search-near-word = Near to it is <near>{ $near }</near>.
search-not-yet = It stands in this edition, but only in what counts from a later day.
search-apart = Each of the words is found, but no result has all of them on this day. Search for one:
search-today = <today>Search as things stand today</today>, in the latest edition.
search-what-heading = What is searched
search-what = Names and codes of Member States; articles and provisions of the Directive; titles and numbers of national measures; numbers, steps and notes of infringement procedures; the words of findings, of replies and of stated figures; titles, short names and publishers of sources.
search-how = All words must be found together. Accents, capitals and alphabets make no difference, the last word may be only begun, and one wrong, missing, extra or exchanged letter is forgiven in words of four letters or more. The number of a procedure must be right, as INFR(2014)0142, 2014/0142 or 20140142.

found-states = Member States
found-articles = Articles
found-provisions = Provisions
found-measures = National measures
found-procedures = Infringement procedures
found-findings = Findings
found-replies = Replies of Member States
found-statements = Stated figures
found-sources = Sources
