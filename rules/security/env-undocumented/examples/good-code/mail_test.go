package mail

import "os"

var trial = os.Getenv("MAIL_TRIAL")
