package mail

import "os"

// finds: security/env-undocumented "`MAIL_FROM`"
var from = os.Getenv("MAIL_FROM")
