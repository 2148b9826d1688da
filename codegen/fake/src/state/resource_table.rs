//! A table of resources.

use std::collections::BTreeMap;

/// Resources by id, listed in the order of their creation.
#[derive(Debug)]
pub struct ResourceTable<T> {
    rows: BTreeMap<u64, (String, T)>,
    numbers: BTreeMap<String, u64>,
    next: u64,
}

impl<T> Default for ResourceTable<T> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), numbers: BTreeMap::new(), next: 0 }
    }
}

impl<T> ResourceTable<T> {
    pub fn insert(&mut self, id: String, row: T) {
        self.remove(&id);
        self.numbers.insert(id.clone(), self.next);
        self.rows.insert(self.next, (id, row));
        self.next += 1;
    }

    pub fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(self.numbers.get(id)?).map(|(_, row)| row)
    }

    pub fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.rows.get_mut(self.numbers.get(id)?).map(|(_, row)| row)
    }

    pub fn remove(&mut self, id: &str) -> Option<T> {
        let number = self.numbers.remove(id)?;
        self.rows.remove(&number).map(|(_, row)| row)
    }

    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.values().map(|(_, row)| row)
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.rows.values_mut().map(|(_, row)| row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_in_the_order_of_coming() {
        let mut table = ResourceTable::default();
        for id in ["c", "a", "b"] {
            table.insert(id.to_owned(), id);
        }
        assert_eq!(table.iter().copied().collect::<String>(), "cab");
        assert_eq!(table.remove("a"), Some("a"));
        assert_eq!((table.get("a"), table.get("b")), (None, Some(&"b")));
        assert_eq!(table.iter().copied().collect::<String>(), "cb");
    }
}
