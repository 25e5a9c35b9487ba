# Every figure opened: what is counted, of what, what is left out, by which rule.

figures-others = Other figures
figure-title-gaps = Reported gaps, and what is not known
figure-title-evidence = Where evidence is held
figure-title-coverage = Coverage
figure-title-articles = Articles with a reported gap
figure-title-procedures = Infringement procedures
figure-title-delay = Days from the deadline to the closure of a procedure
figure-title-measures = National measures held
figure-title-sources = Sources
figure-title-bound = Member States bound
figure-title-assessed = Provisions with a finding
