package login

func open(apiKey string) error {
	// finds: security/secret-logged "`apiKey`"
	log.Printf("key %s", apiKey)
	// finds: security/secret-logged "error"
	return fmt.Errorf("no answer for %s", apiKey)
}
