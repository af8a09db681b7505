package users

const (
	pageSize = 100
	maxPages = 1000 // finds: p0/pagination-bound-unused "`maxPages` bounds nothing"
)
