MATCH (document:Document)
WHERE document.id IN $ids AND document.level <= $clearance
RETURN document.id AS id
