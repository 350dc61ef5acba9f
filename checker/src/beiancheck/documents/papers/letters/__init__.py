"""What letters, sheets and forms say in sentences and under labels of their own."""
