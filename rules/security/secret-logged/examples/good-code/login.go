package login

func open(apiKey string, tokens int) {
	log.Printf("key set: %t, %d tokens", apiKey != "", tokens)
	log.Printf("key %s", mask(apiKey))
}
