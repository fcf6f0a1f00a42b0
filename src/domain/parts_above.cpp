#include "domain/parts_above.h"

#include <algorithm>

namespace boardplan {

namespace {

constexpr std::size_t partsPerBlock = 32; // about the root of as many plans as a file may hold

} // namespace

void PartsAbove::append(PlanId plan, const RollupSummary& part)
{
    m_places.insert(plan, m_parts.size());
    m_parts.push_back(part);
    if (m_parts.size() > m_blocks.size() * partsPerBlock) {
        m_blocks.emplace_back();
    }
    m_blocks.back().add(part);
}

void PartsAbove::renew(PlanId plan, const RollupSummary& part)
{
    const auto place = m_places.constFind(plan);
    if (place != m_places.constEnd()) {
        m_parts[*place] = part;
        sumBlock(*place / partsPerBlock);
    }
}

const RollupSummary* PartsAbove::find(PlanId plan) const
{
    const auto place = m_places.constFind(plan);
    return place == m_places.constEnd() ? nullptr : &m_parts[*place];
}

RollupSummary PartsAbove::total() const
{
    RollupSummary total;
    for (const RollupSummary& block : m_blocks) {
        total.add(block);
    }
    return total;
}

void PartsAbove::sumBlock(std::size_t block)
{
    m_blocks[block] = {};
    const std::size_t end = std::min(m_parts.size(), (block + 1) * partsPerBlock);
    for (std::size_t part = block * partsPerBlock; part < end; ++part) {
        m_blocks[block].add(m_parts[part]);
    }
}

} // namespace boardplan
