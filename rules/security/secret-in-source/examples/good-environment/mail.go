package mail

import "os"

// finds: detection/known-env-var "reads SENDGRID_API_KEY"
var key = os.Getenv("SENDGRID_API_KEY")
