# The time line of all Member States.
