# The data to take away: tables, views, formats, licence.

schema-dataset = Transposition of Directive { $number } in the Member States
data-opening = All <tables>{ $records } records</tables> behind this site, in { $tables } tables, can be taken away: data edition { $revision }.
data-intro = Nobody has to sign in. A file holds what the page of the same address shows: same rows, same day, same edition.
data-tables = Records
data-tables-small = What sources say, row by row, as it was read: whatever the day shown. Each table can be chosen from by State, article or source.
data-col-table = Table
data-col-row = What a row says
data-col-records = Records
data-col-files = Files
data-file-heard = { $table }, { $count ->
    [one] { $count } record
   *[other] { $count } records
}
data-views = Computed views
data-views-small = What the records come to as things stood on { $day }. Each page has the same files for what is chosen on it.
data-col-view = View
data-col-rows = Rows
data-described-heading = To work with it
data-described = <api>For programs</api> the same records and views are at the addresses of the API. <csvw>A machine’s description of all tables</csvw> (CSV on the Web): columns, types, keys, what points where. <workbook>All tables in one workbook</workbook>, which imported again changes nothing.
data-licence = The data may be reused under <licence>CC BY 4.0</licence>, <terms>with the sources’ own terms where they differ</terms>.
data-cite = Cite as: Transposition Monitor, records on Directive 2011/93/EU, data edition { $revision }, method { $method }, { $address }.

data-table-all = { $table }: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
data-table-chosen = { $table }: { $count } of { $all } records chosen
data-whatever-the-day = Records are those of the data edition, whatever the day shown.
data-choice-source = Source
data-dictionary = Its columns
data-col-column = Column
data-col-says = What it says
data-col-need = Filled in
data-need-always = always
data-need-always-key = always; it helps to name the row
data-need-if-known-key = if known; it helps to name the row
data-need-if-known = if known
