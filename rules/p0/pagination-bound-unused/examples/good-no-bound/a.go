package users

const pageSize = 100

const maxPageBytes = 1 << 20

func Size(page []byte) bool {
	return len(page) == pageSize
}
