package mail

import "os"

func key() string {
	// finds: detection/known-env-var "reads SENDGRID_API_KEY"
	key, _ := os.LookupEnv("SENDGRID_API_KEY")
	return key
}
