# The public API for those who write programs. The texts also introduce the document
# for programs, so they say all in themselves.

api-title = API
api-opening = Programs read the same figures and records at <list>{ $count } addresses</list>, as JSON: described in <document>OpenAPI 3.1</document>.
api-intro = The API answers what the pages show, computed from the same data edition by the same method: which Member State stands where on each article of the Directive, on any day since its adoption, and who says so. Nobody has to sign in, nothing can be written, and an address is read with GET or HEAD. Every address begins with that of this site.
api-addresses = Addresses

api-questions = Where to begin
api-questions-text = The gaps of a Member State on a day are the cells of /api/v1/matrix?state=EL&on=2026-01-30 whose status is “not_transposed” or “partially_transposed”; what is said of it, and by whom, is at /api/v1/findings?state=EL. What differs between two days is at /api/v1/differences?with=2019-01-01&on=2023-01-01, cell by cell. The procedures that were open on a day, or may have been, are those of /api/v1/procedures?on=2022-01-01 whose “open” is not “no”. How a part of the Directive stood on every day is at /api/v1/spans?state=EL&node=victims.

api-clocks = Two clocks
api-clocks-text = Nearly every address takes two clocks. “on” is the day as of which things stood (today where it is missing), “rev” the edition of the data that is looked at (the latest where it is missing). Every answer names the edition, and where it is computed the day and the method. Name both in a request, and the answer never becomes another, but for what had to be erased. Two days of one edition tell how things changed; two editions tell how what is held of them did.
api-not-known = What is not known
api-not-known-text = What is not known is never told as good or bad. A status of “no_finding”, “unclear” or “no_gap_found” says that nothing, nothing conclusive, or nothing of the whole is held; figures count these Member States as “unknown”, beside those with a reported gap, and the two are never added up. In a field, null says that there is nothing of the kind or that it is not known: it is neither 0 nor false. A Member State that the Directive does not bind on the day is “not_bound” and counts nowhere. An empty list says that nothing is held; when an answer cannot be made, there is an error instead.
api-paging = Long lists
api-paging-text = Records and editions come page by page. “count” is how many there are in all, and “next” holds the address of the following ones, with everything that was asked for and the data edition of the first page: follow it until it is null, and all pages are of one edition, whatever is published meanwhile. Every other answer is whole.
api-caching = Caching
api-caching-text = Every answer has an ETag. Send it back in If-None-Match, and what did not change is answered with an empty 304. Where day and edition are both named, an answer may be kept for ten minutes without asking (Cache-Control). Answers are compressed where Accept-Encoding allows it. Equal requests give equal bytes.
api-origins = Scripts in other sites
api-origins-text = Scripts in pages of any site may read the API (Access-Control-Allow-Origin is *), without cookies or other credentials. They can read the headers ETag, Retry-After and X-Request-Id. There are no keys; whoever asks for much should ask for one thing after another.
api-stable = What can be relied on
api-stable-text = Within v1 no address, field or word of a closed list is taken away or comes to mean something else. Addresses, fields, parameters and words can be added: a program should pass over fields and words that it does not know. A parameter or a value that is not described is refused, never passed over.
api-licence = Licence
api-licence-text = The data may be reused under the Creative Commons licence CC BY 4.0, with the sources’ own terms where they differ. To cite a figure, name the day, the edition of the data and the method.

api-errors = Errors
api-errors-text = An error has the status and a body of the type application/problem+json (RFC 9457): “code” stays the same, “detail” is for people and tells how to mend the request, “request_id” names the request in the log. What a program does should depend on status and code alone. Where there is no such address, “near” holds some that may have been meant. A 429, where a reader asks for more in a minute than is computed for one, and a 503 name in Retry-After after how many seconds to try again. Other methods than reading are refused with 405, and one request is never answered with a part of what it asks for.
api-col-code = Code
api-col-status = Status
api-col-detail = For example

api-figures = Figures of a day
api-changes = Changes
api-records = Records
api-document = The description for programs
api-no-parameters = It takes no parameters.
api-takes = What it takes
api-answers = What it answers
api-example = For example
api-example-heard = The answer of { $address }, cut
api-cut = … { $more } more
api-col-name = Parameter
api-col-value = Value
api-col-need = Needed
api-col-about = What it says
api-col-field = Field
api-col-type = Type
api-need-path = yes, in the path
api-need-always = yes
api-need-not = no
api-or-null = or null
api-or-missing = or missing

api-types = Types
api-types-small = What parameters and fields hold, by name.
api-type-fields = Fields of { $name }
api-form = Text such as { $examples }. Form: { $pattern }
api-kind-text = text
api-kind-number = whole number
api-kind-number-from = whole number from { $least }
api-kind-number-between = whole number from { $least } to { $most }
api-kind-decimal = number
api-kind-truth = true or false
api-kind-object = object
api-kind-one-of = one of
api-kind-list = list of
api-kind-map = by name:
