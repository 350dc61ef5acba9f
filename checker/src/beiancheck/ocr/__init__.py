"""Reading pictures: one pipeline that asks for pixels' answers and never touches a pixel itself."""
