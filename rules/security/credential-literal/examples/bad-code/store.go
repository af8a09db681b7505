package store

// finds: security/credential-literal "`apiKey`"
const apiKey = "k{{alnum 24}}"

func open() {
	// finds: security/credential-literal "`password`"
	password := "letmein"
	// finds: security/credential-literal "`Password`"
	connect(Options{Password: "sw0rdfish"})
	if password == "" {
		return
	}
	// finds: security/credential-literal "`token.SignedString`"
	token.SignedString([]byte("shhhhh"))
}
