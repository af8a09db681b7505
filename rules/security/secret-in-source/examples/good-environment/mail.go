package mail

import "os"

var key = os.Getenv("SENDGRID_API_KEY")
