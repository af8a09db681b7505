package lambda

type Handler struct{ calls int }

func (h *Handler) Invoke() error {
	h.calls++
	return nil
}
