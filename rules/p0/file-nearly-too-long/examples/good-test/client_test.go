package client

func one() {}

func two() {}
