# Pages that tell of an error.

error-title-not-found = Page not found
error-title-day = Not a day that can be shown
error-title-address = The address cannot be read
error-title-revision = No such data edition
error-title-later = Not now
error-title-internal = Something went wrong
error-title-refused = Refused
error-title-sign-in = Sign in first
error-title-erased = Erased
error-title-link = A link that works no more

error-not-found = There is no page at this address.
error-not-found-advice = An article has a number from 1 to 30, a Member State its code (EL for Greece), a source its short name. You may be looking for one of these:
error-too-early = Nothing can be shown for { $day }: the Directive was adopted on { $first }.
error-too-early-advice = Choose a day from <first>{ $first }</first> on, and not later than today.
error-in-future = Nothing can be shown for { $day }: that day has not come yet.
error-in-future-advice = Choose <today>{ $today }</today>, which is today, or an earlier day.
error-unknown-parameter = The address holds “{ $name }”, which this page does not take.
error-unknown-parameter-advice = After the question mark this page takes { $allowed }. Nothing is shown rather than something that you did not ask for.
error-twice = The address holds “{ $name }” twice.
error-twice-advice = Give it once.
error-missing = The address lacks “{ $name }”.
error-missing-advice = Without “{ $name }” there is nothing to show. Give it after the question mark, as in “{ $name }={ $example }”.
error-value = The address holds a value of “{ $name }” that cannot be read.
error-value-advice = What is wrong: <english>{ $message }</english>.
error-hint-day = “{ $value }” is no day that is written as 2019-10-10.
error-hint-rev = “{ $value }” is not the number of a data edition, such as 1.
error-hint-aspect = “{ $value }” is no aspect; there are conformity, communication and application.
error-hint-state = “{ $value }” is not a Member State; they are written by their codes, such as EL or DE.
error-hint-article = “{ $value }” is not the number of an article of the Directive, such as 18.
error-hint-source = “{ $value }” is not the short name of a source that this edition holds.
error-hint-node = “{ $value }” is no part of the Directive that has a status: directive, a theme such as victims, or the number of an article.
error-hint-provision = “{ $value }” is no provision of the Directive that fits here; provisions are written as 5(2).
error-hint-kind = “{ $value }” is no kind of results.
error-revision = There is no data edition { $revision }.
error-revision-advice = The latest is <latest>edition { $latest }</latest>.
error-not-ready = The data are still being loaded.
error-locked = Another program is writing to the data just now.
error-locked-advice = Nothing was changed. Try again in a moment.
error-no-room = There is no room left on the server to keep what was sent.
error-no-room-advice = Nothing was changed. Tell whoever runs the site to make room, then try again.
error-internal = Something went wrong inside the monitor, and not with your request.
error-internal-advice = It has been written down under the number below. Try again; if it stays, tell us that number.
error-too-large = What was sent is larger than this page takes.
error-timeout = The answer took too long.
error-method = This page can be read, but not used in that way.
error-busy = Too many requests came at once.
error-sign-in = One must be signed in for this.
error-sign-in-advice = Nothing was changed. <sign-in>Sign in</sign-in>, then go back and send it again.
error-forbidden = Your account may not do this.
error-forbidden-advice = It takes the role { $role }, or one above it. An admin can give you another role.
error-cross-site = This was not sent from a page of this site.
error-cross-site-advice = Nothing was changed. Open the page here and send it again. If you did, the proxy in front of the site does not hand on the header Host: tell whoever runs it.
error-erased = What stood here was erased.
error-erased-advice = It should never have been published. The page of its revision, under Upload, tells when it was erased, by whom and why.
error-link = This link was used already, or is too old.
error-link-advice = Each link works once, and for three days. Ask an admin for a new one; if you have chosen a password already, sign in with it.
error-fast = More pages were asked for from your network than are computed for one reader in a minute.
error-fast-advice = Go on in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }. Whoever needs all of it can <data>take whole tables</data>.
error-tries = There were too many tries to sign in.
error-tries-advice = Try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 }. This keeps others from guessing your password.
error-later-advice = Try again in a moment.
error-refused-advice = Go back and try another way.
error-request = Request { $id }
error-places = Places to go
error-place-state-of-play = the Directive at a glance
error-place-matrix = Member States by article
error-place-articles = what each asks, who has a gap
error-place-member-states = procedures, measures, findings
error-place-timeline = every State’s procedures and measures, over the years
error-place-gaps = how many report a gap, of how many it is not known
error-place-penalties = national maxima beside what the Directive asks for
error-place-resolution = what Parliament asked in 2015, and how it stands
error-place-reports = to take away, as page, PDF or Word file
error-place-sources = where each fact is written
error-place-changes = what each data edition changed
error-place-data = every table and view as a file
error-place-about = method, glossary, accessibility, privacy
