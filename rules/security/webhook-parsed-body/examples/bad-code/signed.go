package signed

func valid(payload map[string]any, signature []byte) bool {
	mac := hmac.New(sha256.New, secret)
	text, _ := json.Marshal(payload)
	// finds: security/webhook-parsed-body "written again"
	mac.Write(text)
	return hmac.Equal(mac.Sum(nil), signature)
}
