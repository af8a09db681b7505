package maps

func url(apiKey string) string {
	// finds: security/credentials-in-url "`apiKey`"
	return "https://maps.example/v1?area=3&key=" + apiKey
}
