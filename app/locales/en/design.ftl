# The page that shows every token and component.

design-title = Design
design-heading = Every part that pages are made of, in its states
design-about = For those who work on this site. What stands here is drawn by the same code as on every page, and follows the same settings: dark, more contrast, forced colours, reduced motion, print.
design-colours = Colours
design-type = Type
design-lengths = Spaces and sizes
design-token = Token
design-seen = Seen
design-value = On a light screen
design-why = What it is for
design-sample = Where does each State stand?
design-statuses = Statuses: with a word, contested, in a key
design-heads = Heads of pages
design-tiles = States as tiles
design-findings = Findings
design-procedures = Procedures
design-statements = Statements
design-forms = Forms
design-found = What was found
design-report = A part of a report
design-compared = Two days compared
design-alarms = To look at before publishing
