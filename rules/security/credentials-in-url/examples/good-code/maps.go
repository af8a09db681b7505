package maps

func url(area string) string {
	return "https://maps.example/v1?key=" + area
}
