package users

const (
	maxPages = 1000
	MaxPagesOfAll = 10
	maxPageSize = 100
)
