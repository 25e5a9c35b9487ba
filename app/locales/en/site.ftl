# What stands on every page: head, time bar, banner, foot.

site-name = Transposition Monitor
site-subject = Directive { $number }
site-title = { $page } · Transposition Monitor
site-title-on = { $page } on { $day } · Transposition Monitor
site-description = Where each Member State stands on each article of Directive { $number }, since when, and who says so.
skip-to-content = Skip to the content
languages-label = Language
nav-label = Pages
nav-state-of-play = State of play
nav-matrix = Matrix
nav-articles = Articles
nav-member-states = Member States
nav-timeline = Timeline
nav-gaps = Gaps
nav-resolution = Resolution
nav-sources = Sources
nav-data = Data
nav-about = About
crumbs-label = You are here

timebar-label = Day and data edition
timebar-on = As things stood on
timebar-show = Show
milestones-label = Milestones
edition = Data edition
edition-latest = { $revision }, latest
edition-older = { $revision } of { $latest }
edition-method = method { $method }
print-line = As things stood on { $day } · data edition { $revision }, method { $method } · { $address }

banner-label = An older state is shown
banner-label-compared = Two days are compared
banner-compared = Compared with { $with }: <compare>what changed</compare>.
banner-day = You are looking at { $day }, not at today.
banner-day-back = Back to today
banner-edition = You are looking at data edition { $revision }; edition { $latest } is newer.
banner-edition-changed = What this edition changed
banner-edition-back = Show the latest edition

footer-about = Facts from public records, each with its source. What is not known is shown as not known. Not a service of any institution.
footer-method = Method
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-licence = Licence of the data
footer-source = Source code: EUPL-1.2
footer-api = For programs (API)
footer-analysts = For analysts

coverage = Coverage: a finding is held on <list>{ $held } of { $of }</list> articles × States.
coverage-nobody = Coverage: no Member State is bound on this day, so there is nothing to hold findings on.
aspect-label = Aspect
chart-table = Table
chart-edition = { $day } · data edition { $revision }, method { $method }

## Signs between words that the code puts side by side

join-colon = {":\u0020"}
join-semicolon = {";\u0020"}
quoted = “{ $text }”
