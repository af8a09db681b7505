package signed

func valid(body []byte, given string) bool {
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	expected := hex.EncodeToString(mac.Sum(nil))
	// finds: security/webhook-compared-in-varying-time "a signature"
	return expected == given
}
