package queue

type Queue struct{}

func Of(name string) Queue { return Queue{} }

func (q Queue) Put(job string) error { return nil }

func (q Queue) Len() int { return 0 }
