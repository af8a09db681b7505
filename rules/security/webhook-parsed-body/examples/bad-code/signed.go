package signed

func valid(payload map[string]any, signature []byte) bool {
	mac := hmac.New(sha256.New, secret)
	text, err := json.Marshal(payload)
	if err != nil {
		return false
	}
	// finds: security/webhook-parsed-body "written again"
	mac.Write(text)
	return hmac.Equal(mac.Sum(nil), signature)
}
