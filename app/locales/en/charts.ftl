# Charts: what stands around every one of them, and in their files.

# In the page
chart-views = { $chart }: what is shown
chart-view-chart = Chart
chart-view-table = Table
chart-view-download = Download
chart-nothing = Nothing is held that could be drawn for this day.
chart-files = The pictures carry their title, day, data edition, method and sources in them; each row of the figures carries what it is of, day, edition and method.
chart-file-svg = Picture, SVG
chart-file-svg-for = sharp at any size, for reports and slides; its words can be edited
chart-file-png = Picture, PNG
chart-file-png-for = for mail and for programs that take no SVG
chart-file-csv = { $rows ->
        [one] Figures, CSV, { $rows } row
       *[other] Figures, CSV, { $rows } rows
    }
chart-file-csv-for = exactly what is drawn, for a spreadsheet
chart-file-dark = { $file }, on dark ground

# In the picture of a file
chart-file-edition = As things stood on { $day } · data edition { $revision } · method { $method }
chart-file-source = { $id }: { $publisher }
chart-file-sources = { $more ->
        [0] Figures from: { $sources }
       *[other] Figures from: { $sources }; and { $more } more
    }
chart-file-address = Transposition Monitor, Directive { $number } · { $address }

# In the table of the States as tiles, where a tile shows no figure
europe-table-not-bound = not bound
europe-table-not-due = not yet due
europe-table-none-held = none held
europe-table-none-open = none open
europe-table-ended = none open any longer
europe-table-no-gap = no gap held
europe-table-not-contested = no source disagrees
