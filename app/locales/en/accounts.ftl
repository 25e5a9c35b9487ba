# Signing in, accounts, the audit log.

role-analyst = analyst
    .may = Upload files and draft what they would change.
role-publisher = publisher
    .may = Publish what was drafted, and take back what was published.
role-admin = admin
    .may = Add accounts, give them roles, disable them, and read the audit log.

account-bar-label = Your account
account-bar-who = Signed in as { $name } ({ $role })
account-bar-me = Your account
account-bar-accounts = Accounts
account-bar-log = Audit log
account-bar-sign-out = Sign out

sign-in-title = Sign in
sign-in-about = For those who upload and publish. Everything that the Monitor shows can be read without an account.
sign-in-name = Name
sign-in-password = Password
sign-in-submit = Sign in
sign-in-wrong = Name and password do not belong together. Look at both; capitals count in the password.
sign-in-forgotten = Forgotten your password, or have none yet? An admin can make you a link with which you choose one.

carried-title = Your session has ended; sign in again
carried-about = Nothing was done yet, and nothing that you typed is lost: it stands below, and once you are signed in it can be sent again.
carried-typed = What you typed
carried-again-title = You are signed in again
carried-again-about = What you typed has not been sent yet.
carried-again-submit = Send it again

password-choose-title = Choose a password
password-choose-about = Welcome, { $name }. With your password you are signed in, and the link that led here works no more.
password-change-title = Change your password
password-change-about = Afterwards { $name } is signed out everywhere but here.
password-present = Present password
password-present-wrong = This is not your present password.
password-new = New password
password-rule = At least { $fewest } characters and at most { $most }, of any kind, blanks too. Several words are easy to remember and hard to guess. Not your name.
password-repeat = New password once more
password-too-short = This is too short: take at least { $fewest } characters.
password-too-long = This is too long: take at most { $most } characters.
password-is-name = This is your name: take something that nobody knows.
password-differs = This is not the same as above: write both once more.
password-submit = Set the password

me-opening = You are signed in as { $name }, { $role }.
me-may = What you may do
me-session = Your session
me-session-about = It ends after an hour without use, and after twelve hours in any case. It also ends when you sign out, when the password is changed, and when an admin changes your role.

accounts-opening = { $count ->
    [one] One account.
   *[other] { $count } accounts.
 }
accounts-small = A new role, or disabling, ends the sessions of an account at once. An account is never deleted, since the audit log names it.
accounts-state = State
accounts-state-in-use = in use
accounts-state-no-password = no password chosen yet
accounts-state-disabled = disabled
accounts-role = Role
accounts-role-of = Role of { $name }
accounts-role-change = Change
accounts-role-change-of = Change the role of { $name }
accounts-actions = What you can do
accounts-link-new = New link
accounts-link-of = New one-time link for { $name }
accounts-disable = Disable
accounts-disable-of = Disable { $name }
accounts-link = The one-time link of { $name }. It is shown only now and works once, within { $hours } hours. Copy its address and hand it over by a way that only { $name } reads:
accounts-own = Nobody changes the role of their own account or disables it. Ask another admin.
accounts-add = Add an account
accounts-name-rule = 2 to 60 letters from a to z, digits, dots, hyphens, underscores or @, beginning with a letter.
accounts-not-a-name = This is no name that can be taken. Use what is said above.
accounts-taken = There is an account of this name. Choose another one.
accounts-add-submit = Add and make a link

log-opening = What was done, and by whom.
log-about = Each line is bound to the one before it, so that none can be changed or taken out unnoticed; the command “check” tells. Times are universal (UTC).
log-number = Line
log-when = When
log-what = What
log-at = { $day }, { $time }
log-older = Older lines
log-newest = The newest lines
log-ways = Other lines
log-command-line = the command line
log-monitor = the Monitor itself
log-nobody = someone
log-sign-in = { $actor } signed in.
log-sign-in-failed = { $actor } failed to sign in as { $subject }, attempt { $detail } within a quarter of an hour.
log-sign-in-failed-unknown = { $actor } failed to sign in with a name that is none, attempt { $detail } within a quarter of an hour.
log-sign-out = { $actor } signed out.
log-account-added = { $actor } added the account { $subject } with the role { $detail }.
log-link-made = { $actor } made a one-time link for { $subject }.
log-password-set = { $actor } chose a new password.
log-role-changed = { $actor } gave { $subject } the role { $detail }.
log-account-disabled = { $actor } disabled the account { $subject }.
log-published = { $actor } published revision { $subject }: { $detail }
log-uploaded = { $actor } made a draft of { $subject }.
log-ticked = { $actor } ticked an alarm off in the draft of { $subject } ({ $detail }).
log-unticked = { $actor } took a tick back in the draft of { $subject } ({ $detail }).
log-words-kept = { $actor } kept what words of files mean under the name “{ $detail }”.
log-settings-changed = { $actor } changed how the draft of { $subject } is read and taken ({ $detail }).
log-given-up = { $actor } gave up the draft of { $subject }.
log-four-eyes-on = { $actor } started the site so that two people have to look at what is published.
log-four-eyes-off = { $actor } started the site so that one person is enough to publish.
log-erased = { $actor } has erased { $subject } ({ $detail }).
